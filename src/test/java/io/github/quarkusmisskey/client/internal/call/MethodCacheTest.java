package io.github.quarkusmisskey.client.internal.call;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class MethodCacheTest {

    private final AtomicInteger reads = new AtomicInteger();
    private final MethodCache<String> cache = new MethodCache<>(method -> {
        reads.incrementAndGet();
        return method.getName();
    });

    @Test
    void readsAMethodOnce() throws NoSuchMethodException {
        Method method = Runnable.class.getMethod("run");
        assertThat(cache.get(method)).isEqualTo("run");
        assertThat(cache.get(method)).isEqualTo("run");
        assertThat(cache.get(Comparable.class.getMethod("compareTo", Object.class)))
                .isEqualTo("compareTo");
        assertThat(reads).hasValue(2);
    }

    /** As the classes of an application are when dev mode has loaded them again. */
    @Test
    void letsGoOfClassesThatNobodyElseUses() throws Exception {
        WeakReference<ClassLoader> replaced = new WeakReference<>(loadAndRead());
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            System.gc();
            return replaced.get() == null;
        });
        assertThat(reads).hasValue(1);
    }

    private ClassLoader loadAndRead() throws IOException, ReflectiveOperationException {
        URL classes =
                MethodCacheTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader())) {
            Class<?> again = loader.loadClass(Reloaded.class.getName());
            assertThat(again).isNotSameAs(Reloaded.class);
            cache.get(again.getDeclaredMethod("call"));
            return loader;
        }
    }

    /** Needs nothing but the JDK. */
    interface Reloaded {
        void call();
    }
}
