#include "sync/account/desktopkeychain.h"

#include "base/log.h"

#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>

namespace account {

using base::Error;
using base::ErrorKind;
using base::Secret;

namespace {

/// A job that has not answered in time, or has failed.
Error failureOf(const QKeychain::Job *job)
{
    if (!job)
        return {ErrorKind::Refused, QStringLiteral("The keyring did not answer in time"),
                QStringLiteral("look for a dialog that asks for its password, and try again")};
    switch (job->error()) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorKind::Refused, QStringLiteral("The keyring was not unlocked"),
                QStringLiteral("try again and enter its password")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Refused, word(Situation::NoService), wayOut(Situation::NoService)};
    default:
        return {ErrorKind::Storage, QStringLiteral("The keyring failed"), base::redacted(job->errorString())};
    }
}

} // namespace

DesktopKeychain::DesktopKeychain(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_patience(patience)
{
}

void DesktopKeychain::look(QObject *context, Then<Situation> then)
{
    m_service.look([context = QPointer(context), then = std::move(then)](Situation situation) {
        if (context)
            then(situation);
    });
}

void DesktopKeychain::read(const QString &key, QObject *context, Then<Found> then)
{
    const auto answer = [context = QPointer(context), then = std::move(then)](const End &end, const Found &found) {
        if (context)
            then(found);
        end();
    };
    queue([this, key, answer](const End &end) {
        unlock(key, [this, key, answer, end](Situation situation) {
            if (const std::optional<Error> error = hindrance(situation))
                answer(end, *error);
            else
                find(key, [answer, end](const Found &found) { answer(end, found); });
        });
    });
}

void DesktopKeychain::write(const QString &key, const Secret &secret, QObject *context, Then<base::Done> then)
{
    ++m_changes[key];
    queue([this, key, secret, context = QPointer(context), then = std::move(then)](const End &end) {
        if (!context) { // nobody wants it kept any more
            end();
            return;
        }
        const auto answer = [context, then, end](const base::Done &done) {
            if (context)
                then(done);
            end();
        };
        unlock(key, [this, key, secret, answer](Situation situation) {
            if (const std::optional<Error> error = hindrance(situation))
                answer(*error);
            else
                store(key, secret, answer);
        });
    });
}

void DesktopKeychain::remove(const QString &key, QObject *context, Then<base::Done> then)
{
    ++m_changes[key];
    queue([this, key, context = QPointer(context), then = std::move(then)](const End &end) {
        const auto answer = [context, then, end](const base::Done &done) {
            if (context)
                then(done);
            end();
        };
        unlock(key, [this, key, answer](Situation situation) {
            if (const std::optional<Error> error = hindrance(situation))
                answer(*error);
            else
                erase(key, answer);
        });
    });
}

void DesktopKeychain::queue(Question question)
{
    m_questions.push_back(std::move(question));
    if (!m_busy)
        QMetaObject::invokeMethod(this, &DesktopKeychain::next, Qt::QueuedConnection);
}

void DesktopKeychain::next()
{
    if (m_busy || m_questions.empty())
        return;
    m_busy = true;
    const Question question = std::move(m_questions.front());
    m_questions.pop_front();
    question([this] {
        m_busy = false;
        QMetaObject::invokeMethod(this, &DesktopKeychain::next, Qt::QueuedConnection);
    });
}

/// Makes the desktop ask for the password of a locked keyring, as any read does, and looks again.
void DesktopKeychain::unlock(const QString &key, Then<Situation> then)
{
    m_service.look([this, key, then = std::move(then)](Situation situation) {
        if (situation != Situation::Locked) {
            then(situation);
            return;
        }
        run(new QKeychain::ReadPasswordJob(QString::fromLatin1(service)), key,
            [this, then](QKeychain::Job *) { m_service.look(then); });
    });
}

/// "Not found" is believed only of an open keyring: it may have been locked meanwhile.
void DesktopKeychain::find(const QString &key, Then<Found> then)
{
    run(new QKeychain::ReadPasswordJob(QString::fromLatin1(service)), key, [this, then](QKeychain::Job *job) {
        if (job && job->error() == QKeychain::NoError) {
            then(std::optional(Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData())));
            return;
        }
        if (!job || job->error() != QKeychain::EntryNotFound) {
            then(failureOf(job));
            return;
        }
        m_service.look([then](Situation situation) {
            const std::optional<Error> error = hindrance(situation);
            then(error ? Found(*error) : Found(std::nullopt));
        });
    });
}

void DesktopKeychain::store(const QString &key, const Secret &secret, Then<base::Done> then)
{
    auto *job = new QKeychain::WritePasswordJob(QString::fromLatin1(service));
    job->setBinaryData(secret.bytes());
    // Whoever asked was told that it is not kept: then it is not, unless something newer was said.
    const auto late = [this, key, change = m_changes.value(key)] {
        if (m_changes.value(key) == change)
            remove(key, this, [](const base::Done &) {});
    };
    run(
        job, key,
        [then](QKeychain::Job *done) {
            then(done && done->error() == QKeychain::NoError ? base::done() : base::Done(failureOf(done)));
        },
        late);
}

void DesktopKeychain::erase(const QString &key, Then<base::Done> then)
{
    run(new QKeychain::DeletePasswordJob(QString::fromLatin1(service)), key, [this, key, then](QKeychain::Job *job) {
        if (!job) {
            then(failureOf(job));
            return;
        }
        // What deleting says is worth nothing: of a locked keyring, it says that all went well.
        find(key, [then](const Found &found) {
            if (!found)
                then(found.error());
            else if (*found)
                then(Error{ErrorKind::Storage, QStringLiteral("The token is still in the keyring"),
                           QStringLiteral("delete it in the desktop's password program")});
            else
                then(base::done());
        });
    });
}

/// Calls `then` with the finished job, or with nullptr when it took too long; `late` when such a one succeeded after
/// all.
void DesktopKeychain::run(QKeychain::Job *job, const QString &key, Then<QKeychain::Job *> then,
                          std::function<void()> late)
{
    job->setKey(key);
    job->setInsecureFallback(false);
    auto state = std::make_shared<Waiting>(Waiting::Open);
    connect(job, &QKeychain::Job::finished, this, [state, then, late](QKeychain::Job *done) {
        const Waiting before = std::exchange(*state, Waiting::Done);
        if (before == Waiting::Open)
            then(done);
        else if (late && done->error() == QKeychain::NoError)
            late();
    });
    QTimer::singleShot(m_patience, this, [state, then] {
        if (*state == Waiting::Open) {
            *state = Waiting::GivenUp;
            then(nullptr);
        }
    });
    job->start();
}

} // namespace account
