package io.github.quarkusmisskey.generator.write;

import java.util.List;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Plan;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes the methods of a builder that set a component: one for its own type, and those that spare a conversion. */
final class SettersWriter {

    private final Plan plan;
    private final Source source;

    SettersWriter(Plan plan, Source source) {
        this.plan = plan;
        this.source = source;
    }

    void write(Field field) {
        String name = field.java();
        source.blank();
        source.open("public Builder " + name + "(" + BuilderWriter.parameterType(field, source) + " " + name + ") {");
        source.line("this." + name + " = " + BuilderWriter.wrapped(field, source) + ";");
        source.line("return this;");
        source.close("}");
        if (field.presence() == Field.Presence.PATCH) {
            source.blank();
            source.open("public Builder clear" + Words.pascal(name) + "() {");
            source.line("this." + name + " = " + source.use(JavaType.API, "Patch") + ".clear();");
            source.line("return this;");
            source.close("}");
        }
        items(field);
        times(field);
        plan.buildable(field.valueType()).ifPresent(nested -> {
            String lambda = source.use("java.util.function", "Consumer") + "<" + source.use(nested.builder()) + ">";
            other(field, name, lambda, source.use(nested.name()) + ".with(" + name + ")");
        });
    }

    /** A list by its items. An array of generic items would be unsafe. */
    private void items(Field field) {
        JavaType type = field.valueType();
        if (type.name().equals(JavaType.list(JavaType.STRING).name())
                && type.arguments().get(0).arguments().isEmpty()) {
            String name = field.java();
            other(field, name, source.use(type.arguments().get(0)) + "...", "List.of(" + name + ")");
        }
    }

    private void times(Field field) {
        String name = field.java();
        if (plan.times().isInstant(field)) {
            other(field, name, source.use(JavaType.INSTANT), name + ".toEpochMilli()");
        }
        String setter = plan.times().durationSetter(field);
        if (setter != null) {
            other(field, setter, source.use("java.time", "Duration"), name + ".toMillis()");
        }
    }

    private void other(Field field, String setter, String type, String converted) {
        String name = field.java();
        source.blank();
        if (!setter.equals(name)) {
            source.doc(List.of("Sets {@code " + name + "}."));
        }
        source.open("public Builder " + setter + "(" + type + " " + name + ") {");
        source.line("return " + name + "(" + converted + ");");
        source.close("}");
    }
}
