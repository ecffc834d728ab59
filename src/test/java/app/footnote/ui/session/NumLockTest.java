package app.footnote.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class NumLockTest {
    @Test
    void numLockOffIsSaidOnce() {
        NumLock lock = new NumLock(() -> Optional.of(false));
        assertThat(lock.isNews(KeyCode.N)).isFalse();
        assertThat(lock.isNews(KeyCode.END)).isTrue();
        assertThat(lock.isNews(KeyCode.DOWN)).isFalse();
        assertThat(new NumLock(() -> Optional.of(true)).isNews(KeyCode.END)).isFalse();
        assertThat(new NumLock(Optional::empty).isNews(KeyCode.LEFT)).isFalse();
    }
}
