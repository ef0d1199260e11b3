#pragma once

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <type_traits>

namespace base {

/// One thread that carries out jobs in the order they were given: the only place of ours where
/// threads hand something to each other. Whatever a job uses must belong to that thread alone.
/// Destroying it finishes the jobs already given, then joins.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();

    /// Runs `job` on the thread; the future finishes with what it returns. An urgent job goes before
    /// those that are not, so that a note never waits behind a bulk import's next batch.
    template<class F>
    auto run(F job, bool urgent = false) -> QFuture<std::invoke_result_t<F>>
    {
        using Value = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        give(
            [promise, job = std::move(job)]() mutable {
                if constexpr (std::is_void_v<Value>)
                    job();
                else
                    promise->addResult(job());
                promise->finish();
            },
            urgent);
        return future;
    }

private:
    void give(std::function<void()> job, bool urgent);
    void work();

    std::mutex m_mutex;
    std::condition_variable m_given;
    std::deque<std::function<void()>> m_urgent;
    std::deque<std::function<void()>> m_jobs;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace base
