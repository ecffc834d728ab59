package app.footnote.session;

import java.time.ZonedDateTime;

/**
 * What was marked at a spot in the last session that marked it.
 *
 * @param marks what was noted then
 * @param session when that session began, on the practitioner's clock on the wall
 */
public record EarlierMark(Marks marks, ZonedDateTime session) {}
