package dev.assay.platform.door;

import dev.assay.platform.refusal.Refusal;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Stands in one connection, before the framework. Who is refused is answered at once, and then listened to until they have said
 * all: a client that writes its whole body before it reads would otherwise never see the answer. Then the connection ends.
 *
 * <p>Runs on the connection's own thread alone.
 */
final class Door extends ChannelDuplexHandler {
    /** So much of what is refused is thrown away before the connection is cut. */
    private static final long MOST_THROWN_AWAY = 1L << 30;

    private static final long SILENCE_SECONDS = 10;
    private static final int CONTINUES = 200;
    private static final int REFUSES = 400;

    private final DoorAnswers answers;
    private final long most;
    private final long told;

    private boolean refused;
    private boolean answered;
    private boolean early;
    private boolean whole = true;
    private long received;
    private long receivedBefore;

    /**
     * @param most bytes of the largest body
     * @param told bytes of the largest content, which the form around it adds a little to
     */
    Door(DoorAnswers answers, long most, long told) {
        this.answers = answers;
        this.most = most;
        this.told = told;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (refused) {
            throwAway(context, message);
            return;
        }
        if (message instanceof HttpRequest request) {
            received = 0;
            answered = false;
            whole = !hasBody(request);
            Optional<Refusal> refusal = refusal(request);
            if (refusal.isPresent()) {
                refuse(context, refusal.get(), request);
                throwAway(context, message);
                return;
            }
        }
        if (message instanceof HttpContent content && isTooMuch(content)) {
            refuse(context, Refusal.tooLarge(told));
            throwAway(context, message);
            return;
        }
        whole |= message instanceof LastHttpContent;
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (refused) {
            ReferenceCountUtil.release(message);
            promise.trySuccess();
            return;
        }
        if (message instanceof HttpResponse response && response.status().code() >= CONTINUES) {
            answered = true;
            early = !whole && response.status().code() >= REFUSES;
            if (early) {
                response.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
            }
        }
        context.write(message, promise);
        if (early && message instanceof LastHttpContent) {
            // The framework refused in the middle of a body and may read no more of it.
            refused = true;
            cutWhenSilent(context);
            context.read();
        }
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (!refused) {
            context.close(promise);
        }
    }

    private Optional<Refusal> refusal(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            // The framework answers what is no HTTP.
            return Optional.empty();
        }
        if (HttpUtil.getContentLength(request, 0L) > most) {
            return Optional.of(Refusal.tooLarge(told));
        }
        return RequestTarget.refusal(request.uri()).or(() -> RequestHeaders.refusal(request.headers()));
    }

    private static boolean hasBody(HttpRequest request) {
        return !request.decoderResult().isFailure()
                && (HttpUtil.getContentLength(request, 0L) > 0 || HttpUtil.isTransferEncodingChunked(request));
    }

    /** A body that does not say its length is counted. */
    private boolean isTooMuch(HttpContent content) {
        received += content.content().readableBytes();
        return received > most;
    }

    private void refuse(ChannelHandlerContext context, Refusal refusal, HttpRequest request) {
        refused = true;
        context.writeAndFlush(answers.of(refusal, request.method().name(), request.uri()));
        cutWhenSilent(context);
    }

    /** In the middle of a body: the framework was told of the request and hears no more of it; what it answers is thrown away. */
    private void refuse(ChannelHandlerContext context, Refusal refusal) {
        refused = true;
        if (!answered) {
            context.writeAndFlush(answers.of(refusal, "a request", "whose body did not say its length"));
        }
        cutWhenSilent(context);
    }

    private void throwAway(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpContent content) {
            received += content.content().readableBytes();
        }
        boolean end = message instanceof LastHttpContent;
        ReferenceCountUtil.release(message);
        if (end || received > most + MOST_THROWN_AWAY) {
            end(context);
        } else {
            // The framework, which asks for more when it is ready, knows nothing of what is thrown away.
            context.read();
        }
    }

    private void cutWhenSilent(ChannelHandlerContext context) {
        receivedBefore = received;
        context.executor()
                .schedule(
                        () -> {
                            if (received == receivedBefore) {
                                context.close();
                            } else {
                                cutWhenSilent(context);
                            }
                        },
                        SILENCE_SECONDS,
                        TimeUnit.SECONDS);
    }

    private static void end(ChannelHandlerContext context) {
        // From here on outwards: the close of the whole connection would come past this door, which keeps it open.
        context.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> context.close());
    }
}
