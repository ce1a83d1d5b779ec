/**
 * The sample articles, invented from the first word to the last, as they are set out on the empty page. Headline and
 * standfirst repeat the head of each file so that nothing has to be fetched to show them.
 */
export const samples = [
  {
    file: "diplomacy.txt", published: "2026-03-12", section: "World",
    headline: "Ministers agree to reopen Kessel strait after nine-month closure",
    standfirst: "Two neighbours, one island, and a fishing dispute that cost their ports millions.",
  },
  {
    file: "business.txt", published: "2026-10-27", section: "Business",
    headline: "Norvane to close two plants and cut 1,200 jobs as orders fall",
    standfirst: "The maker of lifts blames interest rates; its union counts differently.",
  },
  {
    file: "local.txt", published: "2026-05-19", section: "Local",
    headline: "Residents split over plan for 180 homes on old cattle market",
    standfirst: "A baker, a head teacher and a developer’s planner, all in one hall.",
  },
];
