package io.github.quarkusmisskey.api.admin.captcha;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.smallrye.mutiny.Uni;

/** {@link AdminCaptchaApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAdminCaptchaApi extends AdminCaptchaApi {

    Binding<AdminCaptchaApi> binding();

    @Override
    default AdminCaptchaCurrentResponse current(Body<Empty> request) {
        return binding().call(request, AdminCaptchaApi::current);
    }

    @Override
    default Uni<AdminCaptchaCurrentResponse> currentAsync(Body<Empty> request) {
        return binding().callAsync(request, AdminCaptchaApi::currentAsync);
    }

    @Override
    default void save(Body<? extends AdminCaptchaSaveRequest> request) {
        binding().run(request, AdminCaptchaApi::save);
    }

    @Override
    default Uni<Void> saveAsync(Body<? extends AdminCaptchaSaveRequest> request) {
        return binding().callAsync(request, AdminCaptchaApi::saveAsync);
    }
}
