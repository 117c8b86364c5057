package dev.hansei.access;

import dev.hansei.access.token.Token;
import dev.hansei.base.Role;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of sign-in and of accounts; the Japanese ones are in messages/access_ja.properties. */
@MessageBundle("access")
public interface AccessWords {

    @Message("Sign in")
    String signIn();

    @Message("Sign in with {provider}")
    String signInWith(String provider);

    @Message("Accounts and roles are kept there. You come back here afterwards.")
    String providerLead();

    @Message("Accounts open at the first sign-in with {provider}, and roles are taken over from there at each sign-in."
            + " Here an account can be locked.")
    String providerKeeps(String provider);

    @Message("Sign-in name")
    String handle();

    @Message("Password")
    String password();

    @Message("Choose a password")
    String choosePassword();

    @Message("Current password")
    String oldPassword();

    @Message("New password (12 characters or more)")
    String newPassword();

    @Message("New password again")
    String newPasswordAgain();

    @Message("All other sessions of this account end.")
    String otherSessionsEnd();

    @Message("Save")
    String save();

    @Message("Your account")
    String yourAccount();

    @Message("Your roles")
    String yourRoles();

    @Message("Reminders by mail")
    String remindersByMail();

    @Message("Tokens")
    String tokens();

    @Message("Programs use a token instead of a password. It can do at most what you can do.")
    String tokensLead();

    @Message("No token yet. Issue one below for the program that needs it.")
    String noTokens();

    @Message("Copy it now: it is not shown again.")
    String shownOnce();

    @Message("What for")
    String label();

    @Message("Opens")
    String scope();

    @Message("Roles")
    String roles();

    @Message("Issued")
    String issued();

    @Message("Valid until")
    String expires();

    @Message("Last used")
    String lastUsed();

    @Message("not yet")
    String neverUsed();

    @Message("Days valid")
    String days();

    @Message("Issue a token")
    String issueToken();

    @Message("Take back")
    String revoke();

    @Message("Accounts")
    String accounts();

    @Message("Open an account")
    String openAccount();

    @Message("Name")
    String name();

    @Message("Name in Japanese")
    String nameJa();

    @Message("Name in English")
    String nameEn();

    @Message("Grant")
    String grant();

    @Message("Withdraw {role}")
    String withdraw(String role);

    @Message("Lock")
    String lock();

    @Message("Unlock")
    String unlock();

    @Message("New one-time password")
    String issuePassword();

    @Message("State")
    String state();

    @Message("active")
    String active();

    @Message("locked")
    String locked();

    @Message("one-time password")
    String oneTime();

    @Message("One-time password of {handle}")
    String oneTimeOf(String handle);

    @Message("Role")
    String roleLabel();

    @Message("Actions")
    String actions();

    @Message("{#when role}{#is COMMANDER}commander{#is SCRIBE}scribe{#is EDITOR}editor{#is REVIEWER}reviewer"
            + "{#is BUSINESS_OWNER}business owner{#is OPERATOR}operator{#is AUDITOR}auditor"
            + "{#is COMMUNICATOR}communicator{#is ADMINISTRATOR}administrator{#is READER}reader{/when}")
    String role(Role role);

    @Message("{#when scope}{#is API}the API{#is ALERTMANAGER}alerts from Alertmanager"
            + "{#is PAGERDUTY}events in PagerDuty's form{#is CALENDAR}a calendar feed{/when}")
    String opens(Token.Scope scope);

    @Message("Tokens of all accounts")
    String allTokens();

    @Message(
            "All tokens of programs that have not been taken back. A token itself is shown to its owner only, and only once.")
    String allTokensLead();

    @Message("expired")
    String expired();

    @Message("Take back '{label}' of {owner}")
    String revokeOf(String label, String owner);

    @Message("Calendar: the dates of countermeasures")
    String calendar();
}
