"""Who measures must be measured: `Search` on noise whose place is known. Run by `make players-quick`."""

import unittest

import numpy as np

from sound import RATE, Search, telling_place, without_leading_silence

NOISE = np.random.default_rng(1).normal(0, 0.1, 40 * RATE).astype(np.float32)
SEARCH = Search(NOISE)


def heard(seconds: float) -> np.ndarray:
    return NOISE[round(seconds * RATE) :][: round(0.7 * RATE)]


class SearchTests(unittest.TestCase):
    def test_finds_an_error_of_a_frame(self):
        self.assertAlmostEqual(SEARCH.begin(heard(20 + 1 / RATE), 20) - 20, 1 / RATE, places=7)

    def test_finds_sound_far_from_where_it_should_be(self):
        self.assertAlmostEqual(SEARCH.begin(heard(33.3), 5), 33.3, places=4)

    def test_finds_what_is_soft_and_begins_damply(self):
        sound = heard(12.25) * 0.2
        sound[: RATE // 40] = 0.0001
        self.assertAlmostEqual(SEARCH.begin(sound, 12), 12.25, places=4)

    def test_finds_nothing_where_there_is_nothing(self):
        other = np.random.default_rng(2).normal(0, 0.1, RATE).astype(np.float32)
        self.assertIsNone(SEARCH.begin(other, 20))
        self.assertIsNone(SEARCH.begin(np.zeros(RATE, np.float32), 20))
        self.assertIsNone(SEARCH.begin(np.zeros(0, np.float32), 20))

    def test_finds_nothing_where_noise_lies_over_the_sound(self):
        noisy = heard(20) * 0.4 + np.random.default_rng(3).normal(0, 0.1, round(0.7 * RATE)).astype(np.float32)
        self.assertIsNone(SEARCH.begin(noisy, 20))


class PlaceTests(unittest.TestCase):
    def test_prefers_noise_to_a_tone_and_to_silence(self):
        track = np.zeros(30 * RATE, np.float32)
        track[5 * RATE : 15 * RATE] = 0.1 * np.sin(np.arange(10 * RATE) * 2 * np.pi * 200 / RATE)
        track[18 * RATE : 19 * RATE] = NOISE[:RATE]
        self.assertTrue(17.4 < telling_place(track, 10) < 19)

    def test_silence_before_the_sound_is_left_out(self):
        self.assertEqual(len(without_leading_silence(np.concatenate((np.zeros(100), NOISE[:50])))), 50)


if __name__ == "__main__":
    unittest.main()
