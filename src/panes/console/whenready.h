#pragma once

#include "store/store.h"

#include <QPointer>

namespace console {

/// Calls `then` with the result in the window's thread once `future` is ready, unless `owner` is gone by
/// then. QFuture::then must not lose its context while it waits; the store outlives every pane and
/// carries the call.
template<class T, class F>
void whenReady(store::Store &store, QFuture<T> future, QObject *owner, F then)
{
    future.then(&store, [owner = QPointer<QObject>(owner), then = std::move(then)](const T &result) {
        if (owner)
            then(result);
    });
}

} // namespace console
