/** The settings page: the look of the app and where its data lives. */
package app.footnote.ui.settings;
