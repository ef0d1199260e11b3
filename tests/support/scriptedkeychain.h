#pragma once

#include "sync/account/keychain.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>

namespace support {

/// A keychain in memory that fails as a test says. What is asked of it is carried out and answered in settle().
class ScriptedKeychain : public account::Keychain
{
public:
    account::Situation situation = account::Situation::Unlocked;
    QHash<QString, QByteArray> kept;
    QStringList did; ///< "write api.github.com/octocat", in their order

    void look(QObject *context, Then<account::Situation> then) override
    {
        later(context, [this, then] { then(situation); });
    }
    void read(const QString &key, QObject *context, Then<base::Result<std::optional<base::Secret>>> then) override
    {
        later(context, [this, key, then] {
            did.append(QStringLiteral("read ") + key);
            if (const auto error = account::hindrance(situation))
                then(*error);
            else if (kept.contains(key))
                then(std::optional(base::Secret(kept.value(key))));
            else
                then(std::optional<base::Secret>());
        });
    }
    void write(const QString &key, const base::Secret &secret, QObject *context, Then<base::Done> then) override
    {
        later(context, [this, key, bytes = secret.bytes(), then] {
            did.append(QStringLiteral("write ") + key);
            const auto error = account::hindrance(situation);
            if (!error)
                kept.insert(key, bytes);
            then(error ? base::Done(*error) : base::done());
        });
    }
    void remove(const QString &key, QObject *context, Then<base::Done> then) override
    {
        later(context, [this, key, then] {
            did.append(QStringLiteral("remove ") + key);
            const auto error = account::hindrance(situation);
            if (!error)
                kept.remove(key);
            then(error ? base::Done(*error) : base::done());
        });
    }

    /// Whether there was anything to do.
    bool settle()
    {
        const bool any = !m_waiting.isEmpty();
        while (!m_waiting.isEmpty()) {
            const Waiting next = m_waiting.takeFirst();
            if (next.context)
                next.act();
        }
        return any;
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> act;
    };

    void later(QObject *context, std::function<void()> act) { m_waiting.append({context, std::move(act)}); }

    QList<Waiting> m_waiting;
};

} // namespace support
