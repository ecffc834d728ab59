/** Clients as plain values: who they are, how to reach them, their ids, and finding one by name. */
package app.footnote.client;
