#pragma once

#include "base/result.h"
#include "models/rows/valuerows.h"

#include <functional>

namespace models {

/// What was read of a long list behind some place.
template<class Row, class Place>
struct RowPage
{
    QList<Row> rows;
    Place end{}; ///< to go on from
    bool more = false; ///< there may be others behind
};

/// A list that can be long, read page by page as somebody scrolls, each page behind the place where the one
/// before ended. A derived model says how a page is asked for; answers to an older question are dropped. The
/// window's thread only.
template<class Row, class Place>
class PagedRows : public ValueRows<Row>
{
public:
    using Page = RowPage<Row, Place>;
    using Take = std::function<void(const base::Result<Page> &)>;

    static constexpr int pageRows = 200;
    static constexpr int most = 20'000; ///< rows kept; who wants others asks for fewer

    using ValueRows<Row>::ValueRows;

    /// Called when the first rows of a question are here, and whenever they are read again.
    void whenReady(std::function<void()> ready) { m_ready = std::move(ready); }
    void whenFailed(std::function<void(const base::Error &)> failed) { m_failed = std::move(failed); }

    /// Whether the first answer to the last question is here; before it an empty list means nothing.
    bool isReady() const { return m_answered == m_question; }
    bool hasMore() const { return m_more; }

    bool canFetchMore(const QModelIndex &parent) const override
    {
        return !parent.isValid() && m_more && !m_reading && this->rowCount() < most;
    }
    void fetchMore(const QModelIndex &parent) override
    {
        if (!canFetchMore(parent))
            return;
        m_reading = true;
        askFor(m_end, pageRows, [this](const Page &page) { this->become(this->rows() + page.rows); });
    }

    /// Reads what is here again: rows that stay keep their place and selection.
    void refresh()
    {
        const int wanted = std::clamp(this->rowCount(), pageRows, 10 * pageRows);
        m_reading = true;
        askFor(Place(), wanted, [this](const Page &page) { this->become(page.rows); });
    }

protected:
    /// Reads at most `limit` rows behind a place and gives them to `take`, through the event loop.
    virtual void ask(const Place &behind, int limit, const Take &take) = 0;

    /// Another question: what is here belongs to the last one and stays until the answer comes.
    void restart()
    {
        ++m_question;
        m_more = false;
        m_reading = true;
        askFor(Place(), pageRows, [this](const Page &page) { this->replace(page.rows); });
    }

private:
    void askFor(const Place &behind, int limit, std::function<void(const Page &)> show)
    {
        const int reading = ++m_readings;
        ask(behind, limit, [this, reading, question = m_question, show](const base::Result<Page> &page) {
            if (reading != m_readings) // something else is being read by now
                return;
            m_reading = false;
            if (!page) {
                if (m_failed)
                    m_failed(page.error());
                return;
            }
            m_end = page->end;
            m_more = page->more;
            m_answered = question;
            show(*page);
            if (m_ready)
                m_ready();
        });
    }

    std::function<void()> m_ready;
    std::function<void(const base::Error &)> m_failed;
    Place m_end{};
    int m_question = 0;
    int m_answered = -1;
    int m_readings = 0;
    bool m_more = false;
    bool m_reading = false;
};

} // namespace models
