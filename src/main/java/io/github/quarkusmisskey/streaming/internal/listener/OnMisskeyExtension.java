package io.github.quarkusmisskey.streaming.internal.listener;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;

import jakarta.enterprise.inject.build.compatible.spi.BeanInfo;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;
import jakarta.enterprise.inject.build.compatible.spi.InvokerFactory;
import jakarta.enterprise.inject.build.compatible.spi.InvokerInfo;
import jakarta.enterprise.inject.build.compatible.spi.Messages;
import jakarta.enterprise.inject.build.compatible.spi.Registration;
import jakarta.enterprise.inject.build.compatible.spi.Synthesis;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticComponents;
import jakarta.enterprise.lang.model.AnnotationInfo;
import jakarta.enterprise.lang.model.declarations.ClassInfo;
import jakarta.enterprise.lang.model.declarations.MethodInfo;
import jakarta.enterprise.lang.model.types.Type;
import jakarta.inject.Singleton;

import io.github.quarkusmisskey.api.streaming.OnMisskey;
import io.quarkus.arc.Unremovable;

/** Finds the methods annotated with {@link OnMisskey} when an application is built. */
public class OnMisskeyExtension implements BuildCompatibleExtension {

    private record Listener(String name, AnnotationInfo wanted, ClassInfo kind, InvokerInfo method) {}

    private final List<Listener> listeners = new ArrayList<>();
    private final Set<String> marked = new HashSet<>();

    /** Nothing injects such a bean, so it would be removed as unused. */
    @Enhancement(types = Object.class, withSubtypes = true, withAnnotations = OnMisskey.class)
    public void keep(ClassConfig bean) {
        bean.addAnnotation(Unremovable.class);
        marked.add(bean.info().name());
    }

    @Registration(types = Object.class)
    public void find(BeanInfo bean, InvokerFactory invokers, Messages messages) {
        if (!bean.isClassBean() || !isMarked(bean.declaringClass())) {
            return;
        }
        for (MethodInfo method : bean.declaringClass().methods()) {
            if (method.hasAnnotation(OnMisskey.class)) {
                add(bean, method, invokers, messages);
            }
        }
    }

    /** Other beans are not inspected: they may need libraries that an application does not have. */
    private boolean isMarked(ClassInfo type) {
        return type != null && (marked.contains(type.name()) || isMarked(type.superClassDeclaration()));
    }

    private void add(BeanInfo bean, MethodInfo method, InvokerFactory invokers, Messages messages) {
        boolean one = method.parameters().size() == 1;
        Type type = one ? method.parameters().get(0).type() : null;
        if (!one || !type.isClass() || !isEvent(type.asClass().declaration())) {
            messages.error(
                    "A method that is marked @OnMisskey takes a StreamEvent or one kind of it, and nothing else",
                    method);
            return;
        }
        listeners.add(new Listener(
                bean.declaringClass().name() + "#" + method.name(),
                method.annotation(OnMisskey.class),
                type.asClass().declaration(),
                invokers.createInvoker(bean, method).withInstanceLookup().build()));
    }

    private static boolean isEvent(ClassInfo type) {
        String event = "io.github.quarkusmisskey.api.streaming.StreamEvent";
        return type.name().equals(event)
                || type.superInterfacesDeclarations().stream()
                        .anyMatch(parent -> parent.name().equals(event));
    }

    @Synthesis
    public void register(SyntheticComponents components) {
        components
                .addBean(MisskeyListeners.Found.class)
                .type(MisskeyListeners.Found.class)
                .scope(Singleton.class)
                .withParam(MisskeyListenerCreator.NAMES, all(Listener::name, String[]::new))
                .withParam(MisskeyListenerCreator.WANTED, all(Listener::wanted, AnnotationInfo[]::new))
                .withParam(MisskeyListenerCreator.KINDS, all(Listener::kind, ClassInfo[]::new))
                .withParam(MisskeyListenerCreator.METHODS, all(Listener::method, InvokerInfo[]::new))
                .createWith(MisskeyListenerCreator.class);
    }

    private <T> T[] all(Function<Listener, T> part, IntFunction<T[]> array) {
        return listeners.stream().map(part).toArray(array);
    }
}
