import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import components from 'unplugin-vue-components/vite'
import { ElementPlusResolver } from 'unplugin-vue-components/resolvers'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  base: '/console/', // where the gateway keeps the files; the pages themselves answer from /
  plugins: [
    vue(),
    // Element Plus by use: <el-table> brings its own code and style, nothing else. Our own components are imported by hand.
    components({ dirs: [], dts: 'src/components.d.ts', resolvers: [ElementPlusResolver({ importStyle: 'css' })] }),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: { proxy: Object.fromEntries(['/api', '/session', '/signin', '/openapi', '/pages.css', '/signin.js'].map(path => [path, process.env.PARK ?? 'http://localhost:8080'])) },
  build: {
    target: 'es2022',
    emptyOutDir: true,
    // The policy forbids inline scripts; every page is a lazy route, so the preload polyfill is the only one Vite would add.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 900,
    reportCompressedSize: false,
  },
  test: { include: ['src/**/*.test.ts'], environment: 'node' },
})
