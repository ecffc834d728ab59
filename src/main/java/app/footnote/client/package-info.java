/** Clients as plain values: who they are, their ids, and finding one by name. */
package app.footnote.client;
