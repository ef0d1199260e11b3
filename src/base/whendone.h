#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace base {

/// Calls `take` with the future's value, on the thread of `context` and through its event loop, once it
/// is there; never when `context` is gone by then. QFuture::then with a context does not forgive that
/// (Qt 6.4 asserts), and a window may close while a disk still answers.
template<class Value, class Take>
void whenDone(const QFuture<Value> &future, QObject *context, Take take)
{
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            take(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace base
