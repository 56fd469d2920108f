// Stands in for a service or the gateway: listens where ASPNETCORE_URLS says, says that it is ready, tells its environment, and ends when asked.
import { createServer } from "node:http";

const [name, behaviour = "good"] = process.argv.slice(2);
const { port } = new URL(process.env.ASPNETCORE_URLS);

console.log(`${name} starts, ${behaviour}`);
if (behaviour === "dies") {
  console.error(`${name} has no licence`);
  process.exit(3);
}

// The gateway's view: every service is unknown until it is asked, here the first time.
let asked = false;
function servicesAsSeen() {
  const state = asked ? "healthy" : "unknown";
  asked = true;
  return Object.keys(process.env).filter((key) => key.startsWith("Services__")).map((key) => ({ service: key.slice("Services__".length), state }));
}

createServer((request, response) => {
  if (request.url === "/die") process.exit(4);
  if (request.url === "/say") console.log(`${name} says 你好`);
  response.writeHead(request.url === "/health/ready" && behaviour === "unready" ? 503 : 200, { "Content-Type": "application/json" });
  if (request.url === "/health/services") return response.end(JSON.stringify(servicesAsSeen()));
  response.end(JSON.stringify({ name, pid: process.pid, environment: process.env }));
}).listen(Number(port), "127.0.0.1");

process.on("SIGTERM", () => {
  console.log(`${name} stops`);
  if (behaviour !== "stubborn") process.exit(0);
});
