/** How bad a fault is: an error keeps a menu from going live, an info is only worth knowing. */
export type Severity = 'error' | 'warning' | 'info';
