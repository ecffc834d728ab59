/** One session's record on screen: a form while it is open, a page with addenda once it is locked. */
package app.footnote.ui.clients.form;
