package dev.assay.journeys;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands out the demo and the browsers; both close when all journeys are over. */
final class JourneyExtension implements ExecutionCondition, ParameterResolver {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Browsers.executable().isPresent()) {
            return ConditionEvaluationResult.enabled("a browser is there");
        }
        if (context.getTestMethod().isEmpty()) {
            System.err.println("NO BROWSER FOUND: the journeys of " + context.getDisplayName()
                    + " are SKIPPED. Install chromium, or name one with -Dassay.browser=PATH.");
        }
        return ConditionEvaluationResult.disabled("no browser is installed");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Demo.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(Journey.class));
        return parameter.getParameter().getType() == Demo.class ? demo(store) : browsers(store);
    }

    private static Demo demo(Store store) {
        return store.getOrComputeIfAbsent(Demo.class, key -> Demo.start(), Demo.class);
    }

    private static Browsers browsers(Store store) {
        return store.getOrComputeIfAbsent(
                Browsers.class, key -> new Browsers(demo(store).address()), Browsers.class);
    }
}
