import type { components, paths } from '@/api/schema'

/** The shapes of the contract, by the name they have in the OpenAPI document: `Shape<'land.ParcelView'>`. */
export type Shape<N extends keyof components['schemas']> = components['schemas'][N]

type Methods = 'get' | 'post' | 'put' | 'delete'
export type PathsWith<M extends Methods> = { [P in keyof paths]: paths[P] extends Record<M, { responses: unknown }> ? P : never }[keyof paths]
type Operation<P extends keyof paths, M extends Methods> = paths[P] extends Record<M, infer O> ? O : never
type Json<T> = T extends { content: { 'application/json': infer J } } ? J : undefined
type Responses<O> = O extends { responses: infer R } ? R : never
export type Answer<P extends keyof paths, M extends Methods> =
  Responses<Operation<P, M>> extends infer R ? (R extends { 200: infer A } ? Json<A> : R extends { 201: infer A } ? Json<A> : undefined) : never
type Body<O> = O extends { requestBody?: { content: { 'application/json': infer B } } } ? B : undefined
type Queries<O> = O extends { parameters: { query?: infer Q } } ? Q : undefined

export interface Ask<Q = Record<string, unknown>> {
  path?: Record<string, string | number>
  query?: Q
}

/** RFC 9457: what a refusal looks like to a page. */
export class ApiProblem extends Error {
  constructor(readonly status: number, readonly type: string, title: string, readonly detail?: string, readonly errors: Record<string, string[]> = {}, readonly source?: string) {
    super(title)
  }

  static async of(answer: Response): Promise<ApiProblem> {
    const problem = await answer.json().catch(() => ({}))
    return new ApiProblem(answer.status, problem.type ?? 'about:blank', problem.title ?? answer.statusText, problem.detail, problem.errors, problem.source)
  }
}

/** Set by the session: asks the person to sign in again and returns when that has happened. Nothing on the page is lost meanwhile. */
let signInAgain: (() => Promise<void>) | undefined
export const onExpiry = (ask: () => Promise<void>) => { signInAgain = ask }

export function address(path: string, { path: parts = {}, query = {} }: Ask = {}): string {
  const url = new URL(path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(parts[name]))), location.origin)
  for (const [key, value] of Object.entries(query ?? {})) if (value != null && value !== '') url.searchParams.set(key, String(value))
  return url.pathname + url.search
}

/** Sends with the session's cookie; commands carry the header that no foreign page can set. */
export async function send(url: string, init: RequestInit = {}): Promise<Response> {
  const answer = await fetch(url, {
    ...init,
    credentials: 'same-origin',
    headers: { 'Accept-Language': document.documentElement.lang, ...(init.method && init.method !== 'GET' ? { 'X-CSRF': '1' } : {}), ...init.headers },
  })
  if (answer.status === 401 && signInAgain) {
    await signInAgain()
    return send(url, init)
  }
  if (!answer.ok) throw await ApiProblem.of(answer)
  return answer
}

const read = async (answer: Response) => (answer.status === 204 || !answer.headers.get('Content-Type')?.includes('json') ? undefined : answer.json())

export async function get<P extends PathsWith<'get'>>(path: P, ask: Ask<Queries<Operation<P, 'get'>>> = {}): Promise<Answer<P, 'get'>> {
  return read(await send(address(path, ask as Ask))) as Promise<Answer<P, 'get'>>
}

/** A command. The key makes a repeated click or a lost answer harmless: the same key does it once. `ifMatch`: only if nothing was written since that version. */
export async function post<P extends PathsWith<'post'>>(path: P, body: Body<Operation<P, 'post'>>, ask: Ask<Queries<Operation<P, 'post'>>> & { key?: string; ifMatch?: number } = {}): Promise<Answer<P, 'post'>> {
  return read(await send(address(path, ask as Ask), {
    method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(ask.key ? { 'Idempotency-Key': ask.key } : {}), ...(ask.ifMatch === undefined ? {} : { 'If-Match': `"${ask.ifMatch}"` }) },
  })) as Promise<Answer<P, 'post'>>
}

/** What is stated anew under an address of its own: a rule, a target, a survey. */
export async function put<P extends PathsWith<'put'>>(path: P, body: Body<Operation<P, 'put'>>, ask: Ask<Queries<Operation<P, 'put'>>> & { key?: string } = {}): Promise<Answer<P, 'put'>> {
  return read(await send(address(path, ask as Ask), {
    method: 'PUT', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...(ask.key ? { 'Idempotency-Key': ask.key } : {}) },
  })) as Promise<Answer<P, 'put'>>
}

/** A file for an import. */
export async function upload<P extends PathsWith<'post'>>(path: P, file: File, ask: Ask<Queries<Operation<P, 'post'>>> = {}): Promise<Answer<P, 'post'>> {
  const form = new FormData()
  form.set('file', file)
  return read(await send(address(path, ask as Ask), { method: 'POST', body: form })) as Promise<Answer<P, 'post'>>
}

/** Keeps what a service sends as a file; its name comes with it unless another is given. */
export async function download(url: string, name?: string, init: RequestInit = {}) {
  const answer = await send(url, init)
  const told = answer.headers.get('Content-Disposition') ?? ''
  const encoded = /filename\*=UTF-8''([^;]+)/.exec(told)?.[1]
  save(await answer.blob(), name ?? (encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)/.exec(told)?.[1] ?? 'download'))
}

export function save(content: Blob, name: string) {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  URL.revokeObjectURL(link.href)
}
