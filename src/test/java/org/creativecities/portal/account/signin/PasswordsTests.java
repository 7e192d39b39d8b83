package org.creativecities.portal.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makes a password usable. */
class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void severalWordsInAnyScriptAreFine() {
        assertThat(passwords.problems("باغ انار و پنجره آبی", "سارا نمونه", "sara@example.ir"))
                .isEmpty();
        assertThat(passwords.problems("blue window garden", "سارا نمونه", "sara@example.ir"))
                .isEmpty();
    }

    @Test
    void lengthIsCountedInCharactersThatPeopleSee() {
        assertThat(passwords.problems("کوتاه است")).containsExactly("account.password.too-short");
        assertThat(passwords.problems("انار و پنجره")).isEmpty();
        assertThat(passwords.problems("آن".repeat(20) + "باغ پنجره سیب".repeat(9)))
                .containsExactly("account.password.too-long");
    }

    @Test
    void whatIsTriedFirstIsRefused() {
        assertThat(passwords.problems("Password2026!!")).contains("account.password.common");
        assertThat(passwords.problems("111111111111")).contains("account.password.common");
        assertThat(passwords.problems("شهرهای خلاق ۱۴۰۵")).contains("account.password.common");
    }

    @Test
    void onesOwnNameIsRefused() {
        assertThat(passwords.problems("نمونه‌یزدی پنجره", "علی نمونه‌یزدی", "ali@example.ir"))
                .containsExactly("account.password.own-name");
    }

    @Test
    void theHashIsArgonAndTellsRightFromWrong() {
        var hash = passwords.hash("باغ انار و پنجره آبی");
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches("باغ انار و پنجره آبی", hash)).isTrue();
        assertThat(passwords.matches("باغ انار و پنجره سبز", hash)).isFalse();
        assertThat(passwords.matches("باغ انار و پنجره آبی", null)).isFalse();
    }
}
