#include "sync/engine/engine.h"

#include "base/hash.h"
#include "base/whendone.h"
#include "github/limits/budgetjson.h"
#include "store/pulls/pulls.h"

#include <algorithm>

namespace syncing {

using namespace std::chrono_literals;
using base::Done;
using github::Step;
using store::Pull;

namespace {

constexpr base::Duration lookEvery = 1min; // other processes plan pulls too
constexpr base::Duration shortestRetry = 10s;
constexpr base::Duration longestRetry = 1h;
constexpr base::Duration askedForNothing = 6h; // until what GitHub refused is tried again
constexpr int lookedAt = 64; // due pulls at a time

base::Duration retryAfter(int failures)
{
    return std::min<base::Duration>(shortestRetry * (1 << std::clamp(failures, 0, 12)), longestRetry);
}

/// With the last page of a list, whose pull has its beginning: what was missing in it twice in a row is gone.
Done close(store::Database &mirror, const Source &source, const Pull &pull, store::PageTaken page, base::Instant at)
{
    const qint64 passed = pull.passed + (page.unchanged ? 1 : 0);
    const bool whole = passed == 0;
    if (source.sweeps() && !whole && passed <= pull.pages) // of some pages nobody knows what they had
        return store::readWhole(mirror, pull.key, *pull.began, at);
    if (source.sweeps() && whole && pull.refused + page.refused == 0) {
        if (pull.suspected) {
            if (const Done dropped = source.drop(mirror, pull, *pull.suspected); !dropped)
                return dropped;
        }
        const base::Result<qint64> missing = source.missing(mirror, pull, *pull.began);
        if (!missing)
            return missing.error();
        if (*missing > 0 && !pull.suspected)
            return store::readWhole(mirror, pull.key, *pull.began, at, pull.began);
        page.wholeNext = *missing > 0; // the list moves faster than it is read
    }
    return store::notePage(mirror, pull.key, page, *pull.began, at + source.every());
}

} // namespace

Engine::Engine(github::Asking &asking, store::Store &store, const base::Clock &clock, QList<SourcePtr> sources,
               Settings settings, QObject *parent)
    : QObject(parent)
    , m_asking(asking)
    , m_store(store)
    , m_clock(clock)
    , m_settings(std::move(settings))
{
    for (const SourcePtr &source : std::as_const(sources))
        m_sources.insert(source->topic(), source);
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Engine::look);
}

Engine::~Engine() = default;

void Engine::start()
{
    const auto read = [credential = m_settings.credential](store::Database &mirror) {
        return store::budgetOf(mirror, credential);
    };
    base::whenDone(m_store.readMirror(read), this, [this](const base::Result<QByteArray> &kept) {
        m_budget.emplace(m_settings.reserve, github::budgetStateIn(kept ? *kept : QByteArray()));
        look();
    });
}

void Engine::want(const QString &key)
{
    m_wanted.insert(key);
    look();
}

void Engine::lookAt(base::Instant at)
{
    const base::Duration wait = std::clamp<base::Duration>(at - now(), 0s, lookEvery);
    m_next.start(std::chrono::ceil<std::chrono::milliseconds>(wait));
}

/// Reads what is due and asks for as much of it as may be asked now.
void Engine::look()
{
    if (!m_budget || m_progress.stopped)
        return;
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    const auto read = [at = now(), wanted = m_wanted](store::Database &mirror) -> base::Result<QList<Pull>> {
        QList<Pull> first;
        for (const QString &key : wanted) {
            const base::Result<std::optional<Pull>> pull = store::pullOf(mirror, key);
            if (!pull)
                return pull.error();
            if (*pull)
                first.append(**pull);
        }
        const base::Result<QList<Pull>> due = store::duePulls(mirror, at, lookedAt);
        return due ? base::Result<QList<Pull>>(first + *due) : due;
    };
    base::whenDone(m_store.readMirror(read), this, [this](const base::Result<QList<Pull>> &due) {
        m_looking = false;
        if (std::exchange(m_lookAgain, false)) // what was read may be from before a page was written
            look();
        else if (due)
            choose(*due);
        else
            lookAt(now() + lookEvery);
    });
}

void Engine::choose(const QList<Pull> &due)
{
    QList<Pull> order = due;
    std::stable_sort(order.begin(), order.end(), [this](const Pull &a, const Pull &b) {
        const auto rank = [this](const Pull &pull) {
            const SourcePtr source = m_sources.value(pull.topic);
            return m_wanted.contains(pull.key) ? -1 : source ? int(source->priority()) : 99;
        };
        return rank(a) < rank(b);
    });
    for (const Pull &pull : std::as_const(order)) {
        if (m_asked.size() >= m_settings.mostAtOnce)
            return; // whoever comes back looks again
        if (!begin(pull))
            break;
    }
    if (!m_asked.isEmpty())
        return;
    const auto read = [at = now()](store::Database &mirror) { return store::nextDue(mirror, at); };
    base::whenDone(m_store.readMirror(read), this, [this](const base::Result<std::optional<base::Instant>> &next) {
        const base::Instant due = next && *next ? **next : now() + lookEvery;
        const base::Instant until = std::max(due, m_progress.waitingUntil.value_or(due));
        lookAt(until);
        Q_EMIT idle(until);
    });
}

github::Priority Engine::priorityOf(const Asked &asked) const
{
    return m_wanted.contains(asked.pull.key) ? github::Priority::Person : asked.source->priority();
}

/// False when nothing of this importance may be asked now.
bool Engine::begin(const Pull &pull)
{
    const SourcePtr source = m_sources.value(pull.topic);
    if (!source || m_asked.contains(pull.key))
        return true;
    auto asked = std::make_shared<Asked>();
    asked->pull = pull;
    asked->source = source;
    const base::Instant at = m_budget->earliest(priorityOf(*asked), false, source->bucket(), now());
    if (at > now()) {
        m_progress.waitingUntil = at;
        m_progress.waitingFor = m_budget->state().blockedUntil == at
            ? QStringLiteral("GitHub asks to wait")
            : QStringLiteral("the requests of this hour are used up, but for those kept for people");
        Q_EMIT progressed();
        lookAt(at);
        return false;
    }
    m_progress.waitingUntil.reset();
    m_asked.insert(pull.key, asked);
    asked->url = pull.nextUrl.isEmpty() ? source->request(pull).url : QUrl(pull.nextUrl, QUrl::StrictMode);
    if (!source->isConditional() || pull.whole) {
        send(asked);
        return true;
    }
    const auto read = [url = asked->url.toString(QUrl::FullyEncoded), credential = m_settings.credential](
                          store::Database &mirror) { return store::tagOf(mirror, url, credential); };
    base::whenDone(m_store.readMirror(read), this,
                   [this, asked](const base::Result<std::optional<store::PageTag>> &tag) {
                       asked->tag = tag ? *tag : std::nullopt;
                       send(asked);
                   });
    return true;
}

void Engine::send(const AskedPtr &asked)
{
    github::Request request = asked->source->request(asked->pull);
    request.url = asked->url;
    if (asked->tag)
        request.ifNoneMatch = asked->tag->etag;
    m_budget->asked(false, asked->source->bucket(), now());
    ++m_progress.requests;
    ++m_progress.asking;
    Q_EMIT progressed();
    m_asking.ask(request, this, [this, asked](const github::Answer &answer) { hear(asked, answer); });
}

void Engine::hear(const AskedPtr &asked, const github::Answer &answer)
{
    --m_progress.asking;
    m_budget->heard(answer, now());
    const Step step = github::stepAfter(answer, now(), m_budget->state().waits);
    switch (step.kind) {
    case Step::Kind::More:
    case Step::Kind::Last:
        take(asked, answer, step);
        break;
    case Step::Kind::Unchanged:
        passOver(asked);
        break;
    case Step::Kind::Wait:
        wait(asked, step);
        break;
    case Step::Kind::Again:
    case Step::Kind::Gone:
    case Step::Kind::Failed:
        if (answer.status == 401)
            m_progress.stopped = step.error;
        fail(asked, step);
        break;
    }
    Q_EMIT progressed();
}

void Engine::take(const AskedPtr &asked, const github::Answer &answer, const Step &step)
{
    const base::Instant at = now();
    const QString next = step.next.toString(QUrl::FullyEncoded);
    write(asked, [asked, answer, next, at, credential = m_settings.credential](store::Database &mirror) -> Done {
        Pull pull = asked->pull;
        pull.began = pull.beginning(at);
        const base::Result<Taken> taken = asked->source->take(mirror, answer, pull);
        if (!taken)
            return taken.error();
        if (asked->source->isConditional()) {
            const Done kept = store::keepTag(mirror, asked->url.toString(QUrl::FullyEncoded), credential,
                                             {answer.header("etag"), next, taken->rows}, at);
            if (!kept)
                return kept;
        }
        const store::PageTaken page{
            .nextUrl = next, .rows = taken->rows, .newest = taken->newest, .refused = taken->refused};
        return next.isEmpty() ? close(mirror, *asked->source, pull, page, at)
                              : store::notePage(mirror, pull.key, page, *pull.began, at);
    });
}

/// A page that has not changed since it was taken.
void Engine::passOver(const AskedPtr &asked)
{
    ++m_progress.unchanged;
    write(asked, [asked, at = now()](store::Database &mirror) -> Done {
        const store::PageTag tag = asked->tag.value_or(store::PageTag{});
        const store::PageTaken page{
            .nextUrl = tag.nextUrl, .rows = tag.rows, .newest = {}, .refused = 0, .unchanged = true};
        Pull pull = asked->pull;
        pull.began = pull.beginning(at);
        return page.nextUrl.isEmpty() ? close(mirror, *asked->source, pull, page, at)
                                      : store::notePage(mirror, pull.key, page, *pull.began, at);
    });
}

void Engine::wait(const AskedPtr &asked, const Step &step)
{
    if (step.everybody)
        m_budget->blockUntil(step.until, step.unstated);
    const QString key = asked->pull.key;
    write(asked, [key, until = step.until](store::Database &mirror) {
        return store::execute(mirror, "UPDATE pull SET due_us = max(due_us, ?) WHERE key = ?", base::micros(until),
                              key);
    });
}

void Engine::fail(const AskedPtr &asked, const Step &step)
{
    const base::Instant at = now();
    const bool gone = step.kind == Step::Kind::Gone;
    const bool midway = !asked->pull.nextUrl.isEmpty();
    write(asked, [asked, step, at, gone, midway](store::Database &mirror) -> Done {
        const QString &key = asked->pull.key;
        if (gone && !midway && asked->source->endsWhenGone())
            return store::forgetPull(mirror, key);
        const bool again = step.kind == Step::Kind::Again;
        // A page that is refused in the middle is a place that is no longer to be had: a cursor that ran out.
        if (!again && midway) {
            if (const Done anew = store::restartPull(mirror, key, at); !anew)
                return anew;
        }
        return store::noteFailure(mirror, key, step.error, at,
                                  at + (again || midway ? retryAfter(asked->pull.failures) : askedForNothing));
    });
}

void Engine::write(const AskedPtr &asked, std::function<Done(store::Database &)> job)
{
    const auto run = [asked, job = std::move(job), at = now(), credential = m_settings.credential,
                      budget = github::toJson(m_budget->state())](store::Database &mirror) -> Done {
        const Done done = mirror.transaction([&]() -> Done {
            const Done kept = store::keepBudget(mirror, credential, budget);
            return kept ? job(mirror) : kept;
        });
        if (done)
            return done;
        // Nothing of the page is there: it is asked for again, also after a restart.
        const Done noted =
            store::noteFailure(mirror, asked->pull.key, done.error(), at, at + retryAfter(asked->pull.failures));
        return noted ? done : noted;
    };
    base::whenDone(m_store.writeMirror(run), this, [this, asked](const Done &done) { release(asked, done); });
}

void Engine::release(const AskedPtr &asked, const Done &done)
{
    const QString key = asked->pull.key;
    m_asked.remove(key);
    m_lookAgain = m_looking;
    const bool toldWaiting = m_wanted.contains(key);
    const auto read = [key](store::Database &mirror) { return store::pullOf(mirror, key); };
    base::whenDone(m_store.readMirror(read), this,
                   [this, key, toldWaiting, done](const base::Result<std::optional<Pull>> &pull) {
                       const bool underWay = done && pull && *pull && (*pull)->began && (*pull)->failures == 0;
                       if (!underWay) {
                           if (toldWaiting)
                               m_wanted.remove(key);
                           Q_EMIT settled(key);
                       }
                       look();
                   });
}

QByteArray credentialHash(const base::Secret &token)
{
    return base::sha256(token.bytes()).first(16);
}

} // namespace syncing
