#include "domain/journal/lines.h"

namespace journal {

qsizetype Lines::indexOf(const QString &entryId) const
{
    // Who asks, asks mostly about something recent.
    for (size_t page = m_pages.size(); page-- > 0;) {
        const QHash<QString, qsizetype> &place = m_pages[page]->place;
        if (const auto found = place.constFind(entryId); found != place.constEnd())
            return qsizetype(page) * pageLines + *found;
    }
    return -1;
}

qsizetype Lines::firstUnshared(const Lines &other, qsizetype from) const
{
    while (from < m_size && from < other.m_size
           && m_pages[size_t(from / pageLines)] == other.m_pages[size_t(from / pageLines)])
        from = qMin(m_size, (from / pageLines + 1) * pageLines);
    return from;
}

void Lines::append(Line &&line)
{
    if (m_size % pageLines == 0) {
        m_pages.push_back(std::make_shared<Page>());
        m_pages.back()->lines.reserve(pageLines);
    }
    Page &page = ownPage(qsizetype(m_pages.size()) - 1);
    page.place.insert(line.entry->id, qsizetype(page.lines.size()));
    page.lines.push_back(std::move(line));
    ++m_size;
}

/// Whoever else shows the page keeps it as it is.
Lines::Page &Lines::ownPage(qsizetype number)
{
    std::shared_ptr<Page> &page = m_pages[size_t(number)];
    if (page.use_count() > 1) {
        auto own = std::make_shared<Page>();
        own->lines.reserve(pageLines);
        own->lines.assign(page->lines.begin(), page->lines.end());
        own->place = page->place;
        page = std::move(own);
    }
    return *page;
}

} // namespace journal
