package dev.hansei.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The rows that tie customers to incidents. */
@ApplicationScoped
class AffectedRows implements PanacheRepositoryBase<Affected, UUID> {}
