package dev.hansei.browser;

import com.microsoft.playwright.Page;

/** A keyboard that counts: a letter is a key, and a chord is one. */
public final class Keys {

    private final Page page;
    private int pressed;

    public Keys(Page page) {
        this.page = page;
    }

    public Keys type(String text) {
        page.keyboard().type(text);
        pressed += text.codePointCount(0, text.length());
        return this;
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        pressed++;
        return this;
    }

    /** How many keys were pressed since this was asked last. */
    public int counted() {
        int counted = pressed;
        pressed = 0;
        return counted;
    }
}
