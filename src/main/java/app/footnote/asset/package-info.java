/** The app's own data, which comes with it as JSON. */
package app.footnote.asset;
