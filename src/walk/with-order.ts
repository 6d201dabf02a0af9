import type { Order } from './order.ts';
import type { Screen } from './screen.ts';

/** The screen with one more thing to be done outside of it; old ones, long done, are let go. */
export function withOrder(screen: Screen, order: Order): Screen {
  const number = (screen.orders.at(-1)?.number ?? 0) + 1;
  return { ...screen, orders: [...screen.orders.slice(-ORDERS_MAX), { number, order }] };
}

const ORDERS_MAX = 60;
