/** Steps of the build that need JavaFX. */
package app.footnote.build;
