package io.github.quarkusmisskey.streaming.internal.listener;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.build.compatible.spi.Parameters;
import jakarta.enterprise.inject.build.compatible.spi.SyntheticBeanCreator;
import jakarta.enterprise.invoke.Invoker;

import io.github.quarkusmisskey.api.streaming.OnMisskey;

/** Creates the listeners for the methods that {@link OnMisskeyExtension} found at build time. */
public class MisskeyListenerCreator implements SyntheticBeanCreator<MisskeyListeners.Found> {

    static final String NAMES = "names";
    static final String WANTED = "wanted";
    static final String KINDS = "kinds";
    static final String METHODS = "methods";

    @Override
    @SuppressWarnings("unchecked")
    public MisskeyListeners.Found create(Instance<Object> lookup, Parameters params) {
        String[] names = params.get(NAMES, String[].class);
        Annotation[] wanted = params.get(WANTED, Annotation[].class);
        Class<?>[] kinds = params.get(KINDS, Class[].class);
        Invoker<Object, Object>[] methods = params.get(METHODS, Invoker[].class);
        List<MisskeyListener> listeners = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            listeners.add(new MisskeyListener(names[i], (OnMisskey) wanted[i], kinds[i], methods[i]));
        }
        return new MisskeyListeners.Found(listeners);
    }
}
