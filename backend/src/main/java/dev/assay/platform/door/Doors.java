package dev.assay.platform.door;

import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import io.micronaut.http.netty.channel.ChannelPipelineCustomizer;
import io.micronaut.http.server.HttpServerConfiguration;
import io.micronaut.http.server.netty.NettyServerCustomizer;
import io.micronaut.http.server.netty.NettyServerCustomizer.ChannelRole;
import io.micronaut.http.server.netty.NettyServerCustomizer.Registry;
import io.netty.channel.Channel;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Puts a {@link Door} into each connection. */
@Singleton
final class Doors implements BeanCreatedEventListener<Registry> {
    private final DoorAnswers answers;
    private final HttpServerConfiguration server;

    Doors(DoorAnswers answers, HttpServerConfiguration server) {
        this.answers = answers;
        this.server = server;
    }

    @Override
    public Registry onCreated(BeanCreatedEvent<Registry> event) {
        Registry registry = event.getBean();
        registry.register(new InEachConnection(null));
        return registry;
    }

    private final class InEachConnection implements NettyServerCustomizer {
        private final @Nullable Channel channel;

        InEachConnection(@Nullable Channel channel) {
            this.channel = channel;
        }

        @Override
        public NettyServerCustomizer specializeForChannel(Channel connection, ChannelRole role) {
            return new InEachConnection(connection);
        }

        @Override
        public void onStreamPipelineBuilt() {
            if (channel != null) {
                channel.pipeline()
                        .addBefore(
                                ChannelPipelineCustomizer.HANDLER_MICRONAUT_INBOUND,
                                "assay-door",
                                new Door(
                                        answers,
                                        server.getMaxRequestSize(),
                                        server.getMultipart().getMaxFileSize()));
            }
        }
    }
}
