#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "sync/account/situation.h"

#include <functional>
#include <optional>

class QObject;

namespace account {

/// Where secrets outlive the program: the desktop's keyring, or a script in a test. There is no other place: what
/// cannot be kept there is not kept. Each answer comes once, later, on this thread, unless `context` is gone by then;
/// in the order of the questions.
class Keychain
{
public:
    template<class T>
    using Then = std::function<void(const T &)>;

    virtual ~Keychain() = default;
    /// Without a dialog.
    virtual void look(QObject *context, Then<Situation> then) = 0;
    /// Nothing when there certainly is none; Refused in words when that cannot be known.
    virtual void read(const QString &key, QObject *context, Then<base::Result<std::optional<base::Secret>>> then) = 0;
    /// In place of what was there.
    virtual void write(const QString &key, const base::Secret &secret, QObject *context, Then<base::Done> then) = 0;
    /// Done only when it was looked for afterwards and is gone.
    virtual void remove(const QString &key, QObject *context, Then<base::Done> then) = 0;
};

} // namespace account
