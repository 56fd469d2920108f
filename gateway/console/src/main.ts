import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { i18n, setLocale, wantedLocale } from './i18n'
import { keepClockInAddress, router } from './router'
import { useSession } from './stores/session'
import 'element-plus/theme-chalk/base.css'
import './styles/tokens.css'
import './styles/base.css'

const app = createApp(App).use(createPinia())
if (await useSession().begin()) {
  await setLocale(wantedLocale())
  keepClockInAddress() // before the router starts: the first address sets the clock
  app.use(i18n).use(router).mount('#app')
}
