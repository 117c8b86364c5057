package dev.hansei.base;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who does something; always an argument, never ambient.
 *
 * @param ref a pseudonym: the trail keeps no name
 * @param person the key of the person in the records, or null for a machine
 */
public record Actor(UUID ref, String person, Set<Role> roles) {

    /** Commands run by whoever holds the machine itself. */
    public static final Actor MACHINE = new Actor(new UUID(0L, 1L), null, EnumSet.allOf(Role.class));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** @throws Problem.Forbidden where the actor has none of these roles */
    public void needs(Role... anyOf) {
        if (Stream.of(anyOf).noneMatch(roles::contains)) {
            String ja = Stream.of(anyOf).map(role -> role.word().ja()).collect(Collectors.joining("、"));
            String en = Stream.of(anyOf).map(role -> role.word().en()).collect(Collectors.joining(", "));
            throw new Problem.Forbidden(
                    "access/role-missing",
                    Bilingual.of(
                            "この操作には次のいずれかの役割が必要です：" + ja + "。管理者に依頼してください。",
                            "This needs one of these roles: " + en + ". Ask an administrator for one."));
        }
    }
}
