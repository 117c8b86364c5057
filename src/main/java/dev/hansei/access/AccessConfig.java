package dev.hansei.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of sign-in. */
@ConfigMapping(prefix = "hansei.access")
public interface AccessConfig {

    /** The cost of bcrypt, as a power of two of rounds; 12 takes about a quarter of a second. */
    @WithDefault("12")
    int passwordCost();

    /** How long a session lasts at most. */
    @WithDefault("PT12H")
    Duration session();

    /** How far back failed tries to sign in count. */
    @WithDefault("PT15M")
    Duration throttleWindow();

    /** How many tries one account is given from one address in that time. */
    @WithDefault("10")
    int triesOfAccountFromAddress();

    /** How many tries one account is given from anywhere, so that many addresses together gain nothing. */
    @WithDefault("50")
    int triesOfAccount();

    /** How many tries one address is given for all accounts together. */
    @WithDefault("100")
    int triesFromAddress();
}
