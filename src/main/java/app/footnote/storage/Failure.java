package app.footnote.storage;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** Says in one sentence why a file could not be written, or in a few words why something failed. */
final class Failure {
    private Failure() {}

    static String sentence(Path file, Exception failure) {
        String reason = reason(failure);
        if (failure instanceof Refusal) {
            return reason;
        }
        if (reason.contains("No space left") || reason.contains("not enough space")) {
            return Sentence.FULL.with();
        }
        return failure instanceof AccessDeniedException || reason.contains("Read-only file system")
                ? Sentence.DENIED.with(file)
                : Sentence.FAILED.with(file, reason);
    }

    static String reason(Exception failure) {
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = failure instanceof FileSystemException problem && problem.getReason() != null;
        String reason = told ? ((FileSystemException) failure).getReason() : failure.getMessage();
        return reason == null ? failure.getClass().getSimpleName() : reason;
    }
}
