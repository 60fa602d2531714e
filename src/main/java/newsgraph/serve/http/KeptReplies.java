package newsgraph.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Replies that were given lately, to be given again: those that were longest not asked for go
/// first.
///
/// Only for a site whose replies never change.
public final class KeptReplies {
    private final long most;
    private final long each;
    private final Map<Request, Reply> replies = new LinkedHashMap<>(16, .75f, true);
    private long held;

    /// @param most characters of all replies together
    /// @param each characters of one that is kept
    public KeptReplies(long most, long each) {
        this.most = most;
        this.each = each;
    }

    public synchronized Optional<Reply> get(Request request) {
        return Optional.ofNullable(replies.get(request));
    }

    /// Keeps a reply, if it tells of success and is no longer than one may be.
    public synchronized void keep(Request request, Reply reply) {
        if (reply.status() != Reply.OK || size(request, reply) > each) {
            return;
        }
        Reply before = replies.put(request, reply);
        held += size(request, reply) - (before == null ? 0 : size(request, before));
        var oldest = replies.entrySet().iterator();
        while (held > most && oldest.hasNext()) {
            Map.Entry<Request, Reply> gone = oldest.next();
            held -= size(gone.getKey(), gone.getValue());
            oldest.remove();
        }
    }

    /// Returns about how much of the memory both take, in characters.
    private static long size(Request request, Reply reply) {
        long words =
                request.parameters().entrySet().stream()
                        .mapToLong(p ->
                                p.getKey().length()
                                        + p.getValue().stream().mapToLong(String::length).sum())
                        .sum();
        return reply.body().length() + request.path().length() + request.accept().length() + words;
    }
}
