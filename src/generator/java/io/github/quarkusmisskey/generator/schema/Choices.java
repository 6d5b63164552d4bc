package io.github.quarkusmisskey.generator.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds one shape for what {@code oneOf} and {@code anyOf} offer. */
final class Choices {

    private final Normaliser normaliser;

    Choices(Normaliser normaliser) {
        this.normaliser = normaliser;
    }

    /** @param named whether it is a component; else a branch that has all that the others have stands for them */
    Schema of(Schema schema, List<Schema> branches, boolean named) {
        List<Schema> real = branches.stream()
                .filter(branch -> !(branch.shape() instanceof Shape.Nothing))
                .toList();
        boolean nullable = real.size() < branches.size() || real.stream().anyMatch(Schema::nullable);
        if (real.isEmpty()) {
            return schema.as(new Shape.Nothing(), true);
        }
        if (real.size() == 1) {
            return schema.as(normaliser.normal(real.get(0)).shape(), nullable);
        }
        Shape shape = shape(real);
        if (!named && shape instanceof Shape.Members all) {
            shape = widest(real, all);
        }
        return schema.as(shape, nullable);
    }

    private Shape widest(List<Schema> branches, Shape.Members all) {
        return branches.stream()
                .filter(branch -> normaliser.normal(branch).shape() instanceof Shape.Ref)
                .filter(branch -> normaliser.membersOrNull(branch).properties().size()
                        == all.properties().size())
                .map(branch -> normaliser.normal(branch).shape())
                .findFirst()
                .orElse(all);
    }

    /** As a part of {@code allOf}, where objects are merged even if one of them has all members. */
    Shape asPart(Schema schema, List<Schema> branches) {
        return objects(branches).orElseGet(() -> normaliser.normal(schema).shape());
    }

    private Shape shape(List<Schema> branches) {
        Shape oneOrMany = oneOrMany(branches);
        if (oneOrMany != null) {
            return oneOrMany;
        }
        return objects(branches).orElseGet(() -> scalars(branches));
    }

    private Optional<Shape> objects(List<Schema> branches) {
        if (branches.stream().anyMatch(branch -> normaliser.membersOrNull(branch) == null)) {
            return Optional.empty();
        }
        Shape.Union union = union(branches);
        if (union != null) {
            return Optional.of(union);
        }
        Merge merge = new Merge();
        branches.forEach(branch -> merge.addChoice(normaliser.membersOrNull(branch)));
        return Optional.of(merge.all());
    }

    private Shape scalars(List<Schema> branches) {
        Set<String> values = new LinkedHashSet<>();
        boolean numbers = true;
        boolean integers = false;
        boolean others = false;
        boolean words = true;
        boolean open = false;
        for (Schema branch : branches) {
            Shape shape = normaliser.normal(branch).shape();
            numbers &= shape instanceof Shape.Numeric;
            words &= shape instanceof Shape.Enumeration || shape instanceof Shape.Text;
            open |= shape instanceof Shape.Text;
            if (shape instanceof Shape.Numeric number) {
                integers |= number.integer();
                others |= !number.integer();
            }
            if (shape instanceof Shape.Enumeration some) {
                values.addAll(some.values());
            }
        }
        if (numbers) {
            return new Shape.Numeric(false, integers && others);
        }
        if (!words) {
            return new Shape.Anything();
        }
        return open ? new Shape.Text("") : new Shape.Enumeration(List.copyOf(values));
    }

    private Shape oneOrMany(List<Schema> branches) {
        if (branches.size() != 2) {
            return null;
        }
        for (int many = 0; many < 2; many++) {
            Schema one = branches.get(1 - many);
            if (branches.get(many).shape() instanceof Shape.ListOf list && sameAs(one, list.items())) {
                return new Shape.OneOrMany(one);
            }
        }
        return null;
    }

    private static boolean sameAs(Schema one, Schema other) {
        return Canonical.of(one.source()).equals(Canonical.of(other.source()));
    }

    private Shape.Union union(List<Schema> branches) {
        return normaliser.membersOrNull(branches.get(0)).properties().stream()
                .map(property -> union(property.name(), branches))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Shape.Union union(String discriminator, List<Schema> branches) {
        List<Shape.Variant> variants = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (Schema branch : branches) {
            Shape.Members members = normaliser.membersOrNull(branch);
            List<String> values = values(members, discriminator);
            if (values.isEmpty() || values.stream().anyMatch(value -> !taken.add(value))) {
                return null;
            }
            String component = normaliser.normal(branch).shape() instanceof Shape.Ref ref ? ref.name() : null;
            variants.add(new Shape.Variant(values, component, members));
        }
        return new Shape.Union(discriminator, variants);
    }

    private List<String> values(Shape.Members members, String name) {
        return members.properties().stream()
                .filter(property -> property.name().equals(name))
                .map(property -> normaliser.normal(property.schema()).shape())
                .flatMap(shape -> shape instanceof Shape.Enumeration some ? some.values().stream() : Stream.empty())
                .toList();
    }
}
