package app.footnote.ui.consultation;

import app.footnote.caution.CautionCatalogue;
import app.footnote.chart.ChartPack;
import app.footnote.client.Ids;
import app.footnote.intake.IntakeForm;
import app.footnote.practice.Practice;
import app.footnote.ui.kit.Messages;
import app.footnote.ui.record.SaveStatus;
import app.footnote.ui.record.TimeWords;
import java.time.LocalDate;

/**
 * What every part of the consultation screens needs.
 *
 * @param form the questions
 * @param catalogue the cautions
 * @param pack the chart on which zones are left out
 * @param messages the texts of {@code consultation.properties}
 */
public record ConsultationTools(
        Practice practice,
        IntakeForm form,
        CautionCatalogue catalogue,
        ChartPack pack,
        SaveStatus status,
        TimeWords times,
        Ids ids,
        Messages messages) {

    /** Returns the texts of these screens. */
    public static Messages texts() {
        return Messages.of("consultation");
    }

    /** Returns the present day at the practice. */
    LocalDate today() {
        return times.now().atZone(times.zone()).toLocalDate();
    }

    /** Returns who writes; empty if the practice has no name yet. */
    String author() {
        return practice.profile().writing();
    }
}
