#include "base/worker.h"

#include <pthread.h>

namespace base {

Worker::Worker(const QString &name)
    : m_thread([this] { work(); })
{
    pthread_setname_np(m_thread.native_handle(), name.left(15).toLatin1().constData());
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_given.notify_one();
    m_thread.join();
}

void Worker::give(std::function<void()> job, bool urgent)
{
    {
        const std::lock_guard lock(m_mutex);
        (urgent ? m_urgent : m_jobs).push_back(std::move(job));
    }
    m_given.notify_one();
}

void Worker::work()
{
    for (;;) {
        std::function<void()> job;
        {
            std::unique_lock lock(m_mutex);
            m_given.wait(lock, [this] { return m_ending || !m_urgent.empty() || !m_jobs.empty(); });
            std::deque<std::function<void()>> &queue = m_urgent.empty() ? m_jobs : m_urgent;
            if (queue.empty())
                return;
            job = std::move(queue.front());
            queue.pop_front();
        }
        job();
    }
}

} // namespace base
