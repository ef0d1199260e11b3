#pragma once

#include "sync/account/keychain.h"
#include "sync/account/secretservice.h"

#include <QHash>
#include <QPointer>

#include <chrono>
#include <deque>

namespace QKeychain {
class Job;
}

namespace account {

/// The desktop's keyring, through QtKeychain and libsecret, without a fallback to a file. A locked one may make the
/// desktop open a dialog; after `patience` without an answer the question is given up. One question after the other, on
/// the program's first thread: libsecret answers there.
class DesktopKeychain : public QObject, public Keychain
{
    Q_OBJECT
public:
    static constexpr const char *service = "org.parapet.parapet";

    explicit DesktopKeychain(std::chrono::milliseconds patience = std::chrono::seconds(20), QObject *parent = nullptr);

    void look(QObject *context, Then<Situation> then) override;
    void read(const QString &key, QObject *context, Then<base::Result<std::optional<base::Secret>>> then) override;
    void write(const QString &key, const base::Secret &secret, QObject *context, Then<base::Done> then) override;
    void remove(const QString &key, QObject *context, Then<base::Done> then) override;

private:
    using Found = base::Result<std::optional<base::Secret>>;
    using End = std::function<void()>; ///< lets the next question begin
    using Question = std::function<void(const End &)>;
    enum class Waiting { Open, Done, GivenUp };

    void queue(Question question);
    void next();
    void unlock(const QString &key, Then<Situation> then);
    void find(const QString &key, Then<Found> then);
    void store(const QString &key, const base::Secret &secret, Then<base::Done> then);
    void erase(const QString &key, Then<base::Done> then);
    void run(QKeychain::Job *job, const QString &key, Then<QKeychain::Job *> then, std::function<void()> late = {});

    const std::chrono::milliseconds m_patience;
    SecretService m_service;
    std::deque<Question> m_questions;
    bool m_busy = false;
    QHash<QString, int> m_changes; ///< of each key, to tell a late write from a newer one
};

} // namespace account
