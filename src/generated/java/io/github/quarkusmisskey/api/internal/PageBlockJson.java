package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.PageBlock;

/** Reads and writes {@link PageBlock}. */
@Generated("io.github.quarkusmisskey.generator")
final class PageBlockJson extends JsonType<PageBlock> {

    static final PageBlockJson TYPE = new PageBlockJson();

    private PageBlockJson() {}

    @Override
    public PageBlock read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String variant = json.discriminator("type");
        return switch (variant == null ? "" : variant) {
            case "text" -> PageBlockJson.PageBlockTextJson.TYPE.read(json);
            case "section" -> PageBlockJson.PageBlockSectionJson.TYPE.read(json);
            case "image" -> PageBlockJson.PageBlockImageJson.TYPE.read(json);
            case "note" -> PageBlockJson.PageBlockNoteJson.TYPE.read(json);
            default -> new PageBlock.Unknown(json.tree());
        };
    }

    @Override
    public void write(JsonOut json, PageBlock value) throws IOException {
        if (value instanceof PageBlock.Text variant) {
            PageBlockJson.PageBlockTextJson.TYPE.write(json, variant);
        } else if (value instanceof PageBlock.Section variant) {
            PageBlockJson.PageBlockSectionJson.TYPE.write(json, variant);
        } else if (value instanceof PageBlock.Image variant) {
            PageBlockJson.PageBlockImageJson.TYPE.write(json, variant);
        } else if (value instanceof PageBlock.Note variant) {
            PageBlockJson.PageBlockNoteJson.TYPE.write(json, variant);
        } else if (value instanceof PageBlock.Unknown variant) {
            json.value(variant.json(), Scalars.TREE);
        }
    }

    static final class PageBlockTextJson extends ObjectType<PageBlock.Text> {

        static final PageBlockTextJson TYPE = new PageBlockTextJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "text",
                "type");

        private PageBlockTextJson() {}

        @Override
        public PageBlock.Text read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String text = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> text = json.text();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new PageBlock.Text(
                    id,
                    text,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, PageBlock.Text value) throws IOException {
            json.text("id", value.id());
            json.text("text", value.text());
            json.text("type", "text");
            json.unknown(value.unknown());
        }
    }

    static final class PageBlockSectionJson extends ObjectType<PageBlock.Section> {

        static final PageBlockSectionJson TYPE = new PageBlockSectionJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "title",
                "children",
                "type");

        private PageBlockSectionJson() {}

        @Override
        public PageBlock.Section read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String title = null;
            List<PageBlock> children = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> title = json.text();
                    case 2 -> children = json.list(PageBlockJson.TYPE);
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new PageBlock.Section(
                    id,
                    title,
                    children,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, PageBlock.Section value) throws IOException {
            json.text("id", value.id());
            json.text("title", value.title());
            json.member("children", value.children(), ListType.of(PageBlockJson.TYPE));
            json.text("type", "section");
            json.unknown(value.unknown());
        }
    }

    static final class PageBlockImageJson extends ObjectType<PageBlock.Image> {

        static final PageBlockImageJson TYPE = new PageBlockImageJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "fileId",
                "type");

        private PageBlockImageJson() {}

        @Override
        public PageBlock.Image read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            String fileId = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> fileId = json.text();
                    case 2 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new PageBlock.Image(
                    id,
                    fileId,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, PageBlock.Image value) throws IOException {
            json.text("id", value.id());
            json.text("fileId", value.fileId());
            json.text("type", "image");
            json.unknown(value.unknown());
        }
    }

    static final class PageBlockNoteJson extends ObjectType<PageBlock.Note> {

        static final PageBlockNoteJson TYPE = new PageBlockNoteJson();
        private static final MemberNames NAMES = MemberNames.of(
                "id",
                "detailed",
                "note",
                "type");

        private PageBlockNoteJson() {}

        @Override
        public PageBlock.Note read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            String id = null;
            Boolean detailed = null;
            String note = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> id = json.text();
                    case 1 -> detailed = json.flag();
                    case 2 -> note = json.text();
                    case 3 -> json.skip();
                    default -> unknown = json.keep(unknown);
                }
            }
            return new PageBlock.Note(
                    id,
                    detailed,
                    note,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, PageBlock.Note value) throws IOException {
            json.text("id", value.id());
            json.member("detailed", value.detailed(), Scalars.FLAG);
            json.text("note", value.note());
            json.text("type", "note");
            json.unknown(value.unknown());
        }
    }
}
