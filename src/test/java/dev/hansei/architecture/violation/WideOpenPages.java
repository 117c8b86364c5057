package dev.hansei.architecture.violation;

import jakarta.annotation.security.PermitAll;

/** Opens itself to everyone. */
@PermitAll
public class WideOpenPages {}
