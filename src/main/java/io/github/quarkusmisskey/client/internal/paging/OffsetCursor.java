package io.github.quarkusmisskey.client.internal.paging;

import java.util.List;

import io.github.quarkusmisskey.client.Page;

/**
 * Counts items. Each page begins with the last item of the previous one. If another item is there, or none, earlier
 * items were removed, and the items that moved up are searched one page before.
 */
public final class OffsetCursor<T> implements Cursor<T, Page.At> {

    /**
     * One page without new items may be a coincidence, if exactly as many items were added; two mean that the server
     * repeats itself.
     */
    private static final int MAX_WITHOUT_NEWS = 2;

    private int offset;
    private int step;
    private boolean overlaps;
    private boolean lookingBack;
    private int resumeAt;
    private int withoutNews;

    @Override
    public Page.At page(int limit) {
        step = limit;
        return new Page.At(offset, limit);
    }

    @Override
    public boolean advance(List<T> items, List<T> news) {
        if (lookingBack) {
            resume();
            return true;
        }
        if (overlaps && hasGapBefore(items, news)) {
            lookBack(items.size());
            return true;
        }
        overlaps = items.size() > 1;
        offset += Math.max(1, items.size() - 1);
        withoutNews = news.isEmpty() ? withoutNews + 1 : 0;
        return !items.isEmpty() && withoutNews < MAX_WITHOUT_NEWS;
    }

    private boolean hasGapBefore(List<T> items, List<T> news) {
        return items.isEmpty() || !news.isEmpty() && news.get(0) == items.get(0);
    }

    private void lookBack(int size) {
        lookingBack = true;
        overlaps = size > 0;
        resumeAt = offset + Math.max(0, size - 1);
        offset = Math.max(0, offset - step);
    }

    private void resume() {
        lookingBack = false;
        offset = resumeAt;
    }
}
