package dev.hansei.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hansei.Cast;
import dev.hansei.access.Account;
import dev.hansei.access.Accounts;
import dev.hansei.base.Actor;
import dev.hansei.base.Role;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/**
 * Walks through the pages as one person or another, at the time that it is told. Whoever comes signs in at that time on the
 * sign-in page, so that no session is older or younger than what is done in it.
 */
@ApplicationScoped
public class Walker {

    private static final Set<Role> IN_CASES =
            EnumSet.of(Role.COMMANDER, Role.REVIEWER, Role.BUSINESS_OWNER, Role.OPERATOR);

    private final Accounts accounts;
    private String language;
    private String session;

    Walker(Accounts accounts) {
        this.accounts = accounts;
    }

    void speak(String told) {
        language = told;
    }

    /** Opens the accounts that people of the sample sign in with, before any of them does. */
    void accounts(Instant now, List<String> people, List<String> auditors) {
        at(now);
        people.forEach(person -> open(person, IN_CASES, now));
        auditors.forEach(person -> open(person, EnumSet.of(Role.AUDITOR), now));
    }

    private void open(String person, Set<Role> roles, Instant now) {
        if (accounts.named(handle(person)).isEmpty()) {
            String oneTime = accounts.open(handle(person), person, roles, Actor.MACHINE, now);
            accounts.choosePassword(handle(person), oneTime, Cast.PASSWORD, now);
        }
    }

    private static String handle(String person) {
        return "walk-" + person;
    }

    static void at(Instant now) {
        QuarkusMock.installMockForType(Clock.fixed(now, ZoneOffset.UTC), Clock.class);
    }

    /** Signs in as that person at that time. */
    Walker as(String person, Instant now) {
        at(now);
        session = null;
        Response answer = form("/sign-in", "/sign-in")
                .type("handle", handle(person))
                .type("password", Cast.PASSWORD)
                .send();
        session = answer.cookie("hansei");
        assertThat(session).as(answer.asString()).isNotNull();
        return this;
    }

    Account account(String person) {
        return accounts.named(handle(person)).orElseThrow();
    }

    Document read(String page) {
        Response answer = request().get(page);
        assertThat(answer.statusCode()).as(page + ": " + answer.asString()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }

    /** The form on that page which is sent to that address. */
    PageForm form(String page, String action) {
        return form(page, action, "*");
    }

    /** @param holding what the form holds, for a page with several of them */
    PageForm form(String page, String action, String holding) {
        Document read = read(page);
        Element form = read.select("form[action=" + action + "]").stream()
                .filter(one -> one.selectFirst(holding) != null)
                .findFirst()
                .orElse(null);
        assertThat(form)
                .as(page + " has no form for " + action + ":\n"
                        + read.select("main").text())
                .isNotNull();
        return new PageForm((FormElement) form, request());
    }

    /** The one form of a page that was answered to another one. */
    PageForm form(Document page) {
        return new PageForm((FormElement) page.selectFirst("main form"), request());
    }

    /** Where an accepted form leads. */
    static String led(Response answer) {
        assertThat(answer.statusCode())
                .as(Jsoup.parse(answer.asString()).select(".refusal-box").text())
                .isEqualTo(303);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    private RequestSpecification request() {
        RequestSpecification request = RestAssured.given()
                .cookie("language", language)
                .accept("text/html, */*;q=0.5")
                .header("Sec-Fetch-Site", "same-origin")
                .redirects()
                .follow(false);
        return session == null ? request : request.cookie("hansei", session);
    }
}
