// Starts Vaadin's client: in the admin, and for signed-in authors on public pages. Readers never load it.
import { Router } from '@vaadin/router';
import { ConnectionIndicator } from '@vaadin/common-frontend';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import { takeOver } from './take-over';
import { word } from './words';

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js'),
});

const connection = ConnectionIndicator.instance;
connection.onlineText = word('frontend.connection.back');
connection.offlineText = word('frontend.connection.lost');
connection.reconnectingText = connection.offlineText;

const outlet = document.querySelector<HTMLElement>('#outlet')!;
const prerendered = document.querySelector<HTMLElement>('#prerendered');
if (prerendered) {
  outlet.hidden = true;
}

const router = new Router(outlet);
await router.setRoutes([...serverSideRoutes]);
if (prerendered) {
  takeOver(prerendered, outlet);
}

export {};
