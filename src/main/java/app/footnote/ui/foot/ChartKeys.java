package app.footnote.ui.foot;

import app.footnote.chart.search.Direction;
import javafx.animation.PauseTransition;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

/** What the keyboard does while the chart has the focus. */
final class ChartKeys {
    private static final Duration WORD_ENDS = Duration.seconds(1);

    private final FootChart chart;
    private final ChartBoard board;
    private final StringBuilder typed = new StringBuilder();
    private boolean onlyWalks;
    private final PauseTransition pause = new PauseTransition(WORD_ENDS);

    ChartKeys(FootChart chart, ChartBoard board) {
        this.chart = chart;
        this.board = board;
        pause.setOnFinished(ended -> typed.setLength(0));
        chart.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        chart.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Leaves everything but walking about to others: letters jump nowhere, plus and minus do not zoom. */
    void onlyWalk() {
        onlyWalks = true;
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        if (acts(event.getCode())) {
            event.consume();
        }
    }

    private boolean acts(KeyCode code) {
        return switch (code) {
            case LEFT -> step(Direction.LEFT);
            case RIGHT -> step(Direction.RIGHT);
            case UP -> step(Direction.UP);
            case DOWN -> step(Direction.DOWN);
            case HOME -> done(board.roving()::toFirst);
            case END -> done(board.roving()::toLast);
            case ENTER -> tap();
            case SPACE -> typed.isEmpty() && tap();
            case ESCAPE -> clear();
            default -> false;
        };
    }

    private boolean step(Direction direction) {
        return done(() -> board.roving().step(direction));
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private boolean tap() {
        board.roving().current().ifPresent(board::tap);
        return true;
    }

    private boolean clear() {
        typed.setLength(0);
        return chart.clearSelection();
    }

    private void typed(KeyEvent event) {
        if (onlyWalks || event.isShortcutDown() || event.isAltDown() || event.isControlDown()) {
            return;
        }
        event.getCharacter().chars().forEach(this::type);
    }

    private void type(int character) {
        switch (character) {
            case '+', '=' -> chart.zoomIn();
            case '-' -> chart.zoomOut();
            case '0' -> chart.fit();
            default -> spell(character);
        }
    }

    private void spell(int character) {
        if (Character.isLetter(character) || character == ' ' && !typed.isEmpty()) {
            typed.appendCodePoint(character);
            pause.playFromStart();
            board.roving().toNamed(typed.toString());
        }
    }
}
