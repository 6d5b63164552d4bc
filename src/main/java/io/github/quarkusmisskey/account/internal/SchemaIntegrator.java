package io.github.quarkusmisskey.account.internal;

import io.github.quarkusmisskey.database.internal.SchemaMigration;
import io.quarkus.arc.Arc;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;

/**
 * Creates the tables before Hibernate compares them with the entities, as it always does in dev mode, and elsewhere
 * with the schema management strategy {@code validate}. Hibernate loads it as a service.
 */
public final class SchemaIntegrator implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        if (metadata.getEntityBinding(Account.class.getName()) != null && !isChangedByHibernate(factory)) {
            Arc.container().instance(SchemaMigration.class).get().atStart();
        }
    }

    /** Tables that Hibernate creates or drops itself are completed afterwards. */
    private static boolean isChangedByHibernate(SessionFactoryImplementor factory) {
        Object action = factory.getProperties().get(AvailableSettings.JAKARTA_HBM2DDL_DATABASE_ACTION);
        return action != null && !"none".equals(action.toString()) && !"validate".equals(action.toString());
    }
}
