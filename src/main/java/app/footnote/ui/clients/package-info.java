/** The practitioner's clients on screen: the list, one client's record, and the sessions of walk-ins. */
package app.footnote.ui.clients;
