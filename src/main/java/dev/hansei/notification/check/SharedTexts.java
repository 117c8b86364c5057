package dev.hansei.notification.check;

import dev.hansei.base.Bilingual;
import dev.hansei.incident.ImpactWindow;
import dev.hansei.notification.Dispatch;
import dev.hansei.notification.NotificationRecord;
import dev.hansei.notification.letter.ImpactWindows;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every recipient reads alike; none of it may name a customer. */
public final class SharedTexts {

    private final CustomerNames names;
    private final Gaps gaps;

    private SharedTexts(CustomerNames names, Gaps gaps) {
        this.names = names;
        this.gaps = gaps;
    }

    public static void check(Dispatch dispatch, Gaps gaps) {
        SharedTexts texts = new SharedTexts(new CustomerNames(dispatch.customers()), gaps);
        NotificationRecord notification = dispatch.notification();
        texts.check("件名", "subject", notification.subject());
        texts.check("本文", "body", notification.body());
        texts.check("発信者", "sender", notification.sender());
        texts.check("お問い合わせ先", "contact", notification.contact());
        for (ImpactWindow window : ImpactWindows.of(dispatch.incident())) {
            texts.check("影響時間帯 " + window.id() + " の範囲", "scope of impact window " + window.id(), window.scope());
        }
    }

    private void check(String ja, String en, Bilingual text) {
        if (text == null) {
            return;
        }
        String both = Stream.of(text.ja(), text.en()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        names.in(both)
                .forEach(customer -> gaps.add(
                        ja + "にお客様 " + customer.ref() + " の名前・アカウント・アドレスが書かれています",
                        "the " + en + " names the customer " + customer.ref()
                                + " (its name, an account or an address)"));
    }
}
