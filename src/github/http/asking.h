#pragma once

#include "github/http/answer.h"
#include "github/http/request.h"

#include <functional>

class QObject;

namespace github {

/// Whoever asks GitHub: the network, or a script in a test.
class Asking
{
public:
    virtual ~Asking() = default;
    /// Calls `then` once, later, on this thread, unless `context` is gone before: then the question is cancelled.
    virtual void ask(const Request &request, QObject *context, std::function<void(const Answer &)> then) = 0;
};

} // namespace github
